// A diagram is a drawing: who imports the kinds has its pages, shapes and colors too.
@_exported import Drawing
