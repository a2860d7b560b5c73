// Stylesheets that come with a library are bundled along.
declare module '*.css';
