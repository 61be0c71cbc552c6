/** A native file input behind a label that looks like a button. */
export function FilePicker({
  label,
  accept,
  onPick,
}: {
  label: string;
  accept: string;
  onPick: (file: File) => void;
}) {
  return (
    <label className="button file-picker">
      {label}
      <input
        type="file"
        className="visually-hidden"
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // Emptied, so that the same file can be picked again.
          target.value = '';
          if (file) onPick(file);
        }}
      />
    </label>
  );
}
