/** Gathers the CSS of the information pages, which the build inlines into them. No JavaScript of this file is shipped. */
import './static.css';
