// Files that the page makes of what it shows: tables as CSV and XLSX, pictures as SVG and PNG.
const saving = (function () {
  "use strict";

  function save(name, content, type) {
    const address = URL.createObjectURL(new Blob([content], { type }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }

  /// What a cell holds: a number as it was computed where the cell knows it, else its text, with nothing
  /// for the dash that stands for what is undefined.
  function content(cell) {
    if (cell.dataset.value !== undefined) return cell.dataset.value;
    const text = cell.textContent.trim().replace(/\s+/g, " ");
    if (text === "–") return "";
    return /^[\d,]+(\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text;
  }

  /// The rows that are shown, in their order.
  function rows(table) {
    return [table.tHead.rows[0], ...[...table.tBodies].flatMap((body) => [...body.rows]).filter((row) => !row.hidden)]
      .map((row) => [...row.cells].map(content));
  }

  const isNumber = (text) => text !== "" && Number.isFinite(Number(text));

  /// A cell of a file: a text that a spreadsheet would run as a formula stands behind an apostrophe.
  function csvCell(text) {
    const cell = /^[=+\-@]/.test(text) && !isNumber(text) ? "'" + text : text;
    return /[",]/.test(cell) ? '"' + cell.replaceAll('"', '""') + '"' : cell;
  }

  const csv = (table) => rows(table).map((row) => row.map(csvCell).join(",")).join("\n") + "\n";

  // A workbook is a ZIP archive of XML. Its files are stored as they are.

  const bytes = new TextEncoder();

  const crcs = Array.from({ length: 256 }, (_, byte) => {
    for (let bit = 0; bit < 8; bit += 1) byte = byte & 1 ? 0xedb88320 ^ (byte >>> 1) : byte >>> 1;
    return byte >>> 0;
  });

  function crc(data) {
    let sum = 0xffffffff;
    for (const byte of data) sum = crcs[(sum ^ byte) & 255] ^ (sum >>> 8);
    return (sum ^ 0xffffffff) >>> 0;
  }

  function zip(files) {
    const parts = [];
    const directory = [];
    let offset = 0;
    const little = (...fields) => {
      const made = new Uint8Array(fields.reduce((size, [width]) => size + width, 0));
      const view = new DataView(made.buffer);
      let place = 0;
      for (const [width, value] of fields) {
        if (width === 2) view.setUint16(place, value, true);
        else view.setUint32(place, value, true);
        place += width;
      }
      return made;
    };
    // 33 is the first day that the format can tell: files say nothing of when they were made.
    for (const [name, text] of files) {
      const [title, data] = [bytes.encode(name), bytes.encode(text)];
      const about = [[2, 20], [2, 0x800], [2, 0], [2, 0], [2, 33], [4, crc(data)], [4, data.length], [4, data.length], [2, title.length], [2, 0]];
      parts.push(little([4, 0x04034b50], ...about), title, data);
      directory.push(little([4, 0x02014b50], [2, 20], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), title);
      offset += 30 + title.length + data.length;
    }
    const size = directory.reduce((sum, part) => sum + part.length, 0);
    return [...parts, ...directory, little([4, 0x06054b50], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, size], [4, offset], [2, 0])];
  }

  /// Text fit for XML, which has no control characters.
  const escaped = (text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

  /// The name of a column: A to Z, AA and so on.
  const column = (place) => (place >= 26 ? column(Math.floor(place / 26) - 1) : "") + String.fromCharCode(65 + place % 26);

  function xlsx(table) {
    const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const relations = (list) => head + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
      + list.map(([type, target], place) => `<Relationship Id="r${place + 1}" Type="${office}/${type}" Target="${target}"/>`).join("") + "</Relationships>";
    const cells = rows(table).map((row, line) => `<row r="${line + 1}">` + row.map((text, place) => {
      const at = column(place) + (line + 1);
      if (text === "") return "";
      if (line > 0 && isNumber(text)) return `<c r="${at}"><v>${Number(text)}</v></c>`;
      return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
    }).join("") + "</row>").join("");
    const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    return zip([
      ["[Content_Types].xml", head + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        + `<Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>`
        + `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`],
      ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
      ["xl/workbook.xml", head + `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Table" sheetId="1" r:id="r1"/></sheets></workbook>`],
      ["xl/_rels/workbook.xml.rels", relations([["worksheet", "worksheets/sheet1.xml"]])],
      ["xl/worksheets/sheet1.xml", head + `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><sheetData>${cells}</sheetData></worksheet>`],
    ]);
  }

  // Pictures. They are drawn for white paper.

  function svg(picture) {
    const copy = picture.cloneNode(true);
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    const [, , width, height] = copy.getAttribute("viewBox").split(/[\s,]+/).map(Number);
    copy.setAttribute("width", width);
    copy.setAttribute("height", height);
    return { text: new XMLSerializer().serializeToString(copy), width, height };
  }

  function savePNG(name, picture) {
    const { text, width, height } = svg(picture);
    // Three dots for each of the picture's own: 300 to the inch on paper. A canvas has a greatest size.
    const scale = Math.min(3, 8000 / Math.max(width, height));
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement("canvas");
      canvas.width = Math.round(width * scale);
      canvas.height = Math.round(height * scale);
      const paper = canvas.getContext("2d");
      paper.fillStyle = "#fff";
      paper.fillRect(0, 0, canvas.width, canvas.height);
      paper.drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => { if (blob) save(name, blob, "image/png"); });
    };
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text);
  }

  return {
    saveCSV: (table) => save(table.id + ".csv", csv(table), "text/csv"),
    saveXLSX: (table) => save(table.id + ".xlsx", new Blob(xlsx(table)), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    saveSVG: (name, picture) => save(name + ".svg", svg(picture).text, "image/svg+xml"),
    savePNG: (name, picture) => savePNG(name + ".png", picture),
  };
})();
