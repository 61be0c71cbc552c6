import { Drawing } from './Drawing.tsx';

/** Application and operation are two things, and there is a seam between them. */
export function LayersFigure() {
  return (
    <figure className="layers">
      <figcaption>Anwendung und Betrieb sind zwei Dinge</figcaption>
      <div className="layer">
        <Drawing name="programm" />
        <p>
          <strong>Anwendung</strong> Damit arbeiten Sie: Masken, Bescheide, Berechnungen. Sie kommt vom
          Hersteller.
        </p>
      </div>
      <p className="seam">Hier lässt sich oft trennen.</p>
      <div className="layer">
        <Drawing name="server" />
        <p>
          <strong>Betrieb</strong> Damit es läuft: Server, Updates, Sicherung, Überwachung. Das können
          verschiedene Stellen übernehmen.
        </p>
      </div>
    </figure>
  );
}
