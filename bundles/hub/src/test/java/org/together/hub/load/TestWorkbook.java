package org.together.hub.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, with no part but those that the standard demands. */
final class TestWorkbook {
    /** Entities that hold one another ten times over. */
    static final String LAUGHS = "<!DOCTYPE worksheet [<!ENTITY a \"ha\">"
            + "<!ENTITY b \"" + "&a;".repeat(10) + "\">"
            + "<!ENTITY c \"" + "&b;".repeat(10) + "\">]>";

    private static final String FORMATS = "http://schemas.openxmlformats.org/";

    private TestWorkbook() {}

    /** {@code declared} stands before the sheet's first element; each line is separated by commas. */
    static byte[] least(String declared, String... lines) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", "<Types xmlns='" + FORMATS + "package/2006/content-types'>"
                    + type("workbook", "sheet.main") + type("worksheets/sheet1", "worksheet") + "</Types>");
            part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/workbook.xml", "<workbook xmlns='" + FORMATS + "spreadsheetml/2006/main' xmlns:r='" + FORMATS
                    + "officeDocument/2006/relationships'><sheets><sheet name='pupils' sheetId='1' r:id='rId1'/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            part(zip, "xl/worksheets/sheet1.xml", declared + "<worksheet xmlns='" + FORMATS + "spreadsheetml/2006/main'><sheetData>"
                    + rows(lines) + "</sheetData></worksheet>");
        }
        return bytes.toByteArray();
    }

    private static String rows(String... lines) {
        var rows = new StringBuilder();
        for (var row = 1; row <= lines.length; row++) {
            rows.append("<row r='").append(row).append("'>");
            var values = lines[row - 1].split(",");
            for (var i = 0; i < values.length; i++) {
                rows.append("<c r='").append((char) ('A' + i)).append(row);
                rows.append("' t='inlineStr'><is><t>").append(values[i]).append("</t></is></c>");
            }
            rows.append("</row>");
        }
        return rows.toString();
    }

    private static String type(String part, String type) {
        return "<Override PartName='/xl/" + part + ".xml'"
                + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml." + type + "+xml'/>";
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns='" + FORMATS + "package/2006/relationships'><Relationship Id='rId1' Type='" + FORMATS
                + "officeDocument/2006/relationships/" + type + "' Target='" + target + "'/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
