/** Gathers the CSS of the information pages, which the build inlines into them. No JavaScript of this file is shipped. */
import '../ui/style.css';
import '../pages/start/start.css';
import '../pages/ergebnis/ergebnis.css';
import '../pages/info/info.css';
import '../pages/info/tables.css';
