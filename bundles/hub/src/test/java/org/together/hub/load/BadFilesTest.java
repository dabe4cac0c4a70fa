package org.together.hub.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.hub.Load.State;
import org.together.store.TestDatabase;

/** Files as they should not be, and files that look odd and are right. */
class BadFilesTest {
    private static final String HEADER = "ref,term_start,missed,forename,surname,dob,sex,nhs_number,address,postcode,uprn";
    private static final String GOOD = "r1,01/09/2014,12,Zoë,O'Brien,03/05/2006,M,943 476 5919,1 Fore Street,TR14 8AA,0100";

    private static TestDatabase database;
    private static TestHub hub;

    @BeforeAll
    static void open() {
        database = TestDatabase.derby(new HubRows());
        hub = new TestHub(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    static Stream<Arguments> unreadable() throws IOException {
        var files = new TreeMap<String, byte[]>(Map.of(
                "nothing at all", new byte[0],
                "a PDF", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8),
                "something compressed", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0},
                "an old Excel workbook", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2},
                "zeros", new byte[10_000],
                "only a byte order mark", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                "only empty lines", "\n\n\n".getBytes(StandardCharsets.UTF_8),
                "a zip of something else", zip("hello.txt", "hello".getBytes(StandardCharsets.UTF_8)),
                "a cut off workbook", Arrays.copyOf(workbook(), 500),
                "a bomb", zip("xl/worksheets/sheet1.xml", new byte[30 << 20])));
        files.put("a quotation mark never closed", utf8(HEADER + "\nr1,\"01/09/2014,12"));
        files.put("a value without end", utf8(HEADER + "\nr1," + "x".repeat(100_000)));
        files.put("a row of 2,000 columns", utf8(HEADER + "\n" + "x,".repeat(2_000)));
        files.put("no reference column", utf8("term_start,surname\n01/09/2014,Bray"));
        files.put("a header twice", utf8(HEADER + ",ref\n" + GOOD + ",r2"));
        files.put("another file altogether", utf8("<html><body>Sign in</body></html>"));
        files.put(
                "a workbook with a DOCTYPE",
                TestWorkbook.least("<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", HEADER + ",&x;", GOOD));
        files.put("a workbook that multiplies", TestWorkbook.least(TestWorkbook.LAUGHS, HEADER + ",&c;", GOOD));
        files.put("a workbook of 3,000 parts", parts(3_000));
        files.put("an empty workbook", emptyWorkbook());
        return files.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void fails_with_a_sentence_and_keeps_nothing(String what, byte[] file) {
        var before = hub.column("select count(*) from hub_record");
        var load = hub.load("attendance", file);
        assertThat(load.state()).as(load.remark()).isEqualTo(State.FAILED);
        assertThat(load.remark()).endsWith(".").doesNotContain("Exception").doesNotContain("technical");
        assertThat(hub.column("select count(*) from hub_record")).isEqualTo(before);
    }

    static Stream<Arguments> readable() throws IOException {
        var text = HEADER + "\n" + GOOD + "\n";
        var windows = Charset.forName("windows-1252");
        return Stream.of(
                Arguments.of("UTF-8", utf8(text)),
                Arguments.of("UTF-8 with a mark", utf8("\uFEFF" + text)),
                Arguments.of("UTF-16 little-endian", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16 big-endian", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("UTF-16 without a mark", text.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("Windows-1252", text.getBytes(windows)),
                Arguments.of("semicolons", utf8(text.replace(',', ';'))),
                Arguments.of("tabs", utf8(text.replace(',', '\t'))),
                Arguments.of("bars", utf8(text.replace(',', '|'))),
                Arguments.of("old line ends", utf8(text.replace('\n', '\r'))),
                Arguments.of("Windows line ends and empty lines", utf8("\r\n" + text.replace("\n", "\r\n\r\n"))),
                Arguments.of("quotation marks", utf8(text.replace("1 Fore Street", "\"1 Fore Street\""))),
                Arguments.of("headers in other words", utf8(text.replace("forename,surname,dob", "First Name,LAST-NAME,Date of Birth"))),
                Arguments.of("unknown headers", utf8(text.replace("uprn\n", "uprn,colour\n").replace("0100\n", "0100,blue\n"))),
                Arguments.of("short rows", utf8(text.replace(",0100\n", "\n"))),
                Arguments.of("an Excel workbook", workbook()),
                Arguments.of("the least of an Excel workbook", TestWorkbook.least("", HEADER, GOOD)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readable")
    void reads_the_same_child(String what, byte[] file) {
        var load = hub.load("attendance", file);
        assertThat(load.state()).as(load.remark()).isEqualTo(State.DONE);
        assertThat(load.accepted()).as(String.valueOf(hub.reasons(load))).isEqualTo(1);
        assertThat(hub.reasons(load)).isEmpty();
        assertThat(hub.column("select forenames from record_person")).containsExactly("Zoë");
        hub.loads.withdraw(TestHub.ANALYST, load.id());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("01/09/2014", "09/13/2014", "is not a day of the calendar"),
                Arguments.of("01/09/2014", "29/02/2015", "is not a day of the calendar"),
                Arguments.of("01/09/2014", "soon", "is not a date"),
                Arguments.of("01/09/2014", "01/09/1814", "is before 1900"),
                Arguments.of("01/09/2014", "01/09/2914", "more than 20 years ahead"),
                Arguments.of("03/05/2006", "03/05/2040", "in the future"),
                Arguments.of("943 476 5919", "943 476 5918", "check digit"),
                Arguments.of("943 476 5919", "12345", "NHS number of 10 digits"),
                Arguments.of("TR14 8AA", "TR14", "not a UK postcode"),
                Arguments.of("0100", "1234567890123", "not a UPRN"),
                Arguments.of(",12,", ",-1,", "not a whole number"),
                Arguments.of(",M,", ",X,", "is not a known code"),
                Arguments.of("Zoë", "Zo\0ë", "not text"),
                Arguments.of("O'Brien", "B".repeat(300), "longer than 200"),
                Arguments.of("r1,", " ,", "is missing"),
                Arguments.of("0100", "0100,more", "more values than there are headers"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void says_what_is_wrong_with_a_value(String right, String wrong, String reason) {
        var load = hub.load("attendance", utf8(HEADER + "\n" + GOOD.replace(right, wrong)));
        assertThat(load.state()).isEqualTo(State.DONE);
        assertThat(hub.reasons(load)).singleElement().asString().contains(reason);
        hub.loads.withdraw(TestHub.ANALYST, load.id());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("pupils");
            var headers = HEADER.split(",");
            var values = GOOD.split(",");
            for (var i = 0; i < headers.length; i++) {
                sheet.value(0, i, headers[i]);
                sheet.value(1, i, values[i]);
            }
            sheet.value(1, 1, LocalDate.of(2014, 9, 1));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, 12);
            sheet.value(1, 10, 100);
            sheet.style(1, 10).format("000000000000").set();
        }
        return bytes.toByteArray();
    }

    private static byte[] emptyWorkbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            book.newWorksheet("empty");
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] parts(int count) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }
        return bytes.toByteArray();
    }
}
