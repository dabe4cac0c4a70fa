package org.together.hub.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** A cell as the text somebody sees: dates as ISO dates, numbers without exponent, leading zeros where the cell's format shows them. */
final class Cells {
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final long LATEST_DAY = 2_958_465;

    private final LocalDate epoch;

    Cells(boolean from1904) {
        epoch = from1904 ? EPOCH_1904 : EPOCH_1900;
    }

    String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return number(number, cell.getDataFormatString());
        }
        if (cell.getType() == CellType.FORMULA) {
            return formula(cell);
        }
        return cell.getType() == CellType.BOOLEAN ? String.valueOf(cell.asBoolean()) : cell.getText();
    }

    private String formula(Cell cell) {
        var shown = cell.getRawValue();
        if (shown == null) {
            return "";
        }
        return shown.matches("-?\\d+(\\.\\d+)?(E[+-]?\\d+)?") ? number(new BigDecimal(shown), cell.getDataFormatString()) : shown;
    }

    private String number(BigDecimal number, @Nullable String format) {
        if (format != null && isDate(format) && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LATEST_DAY)) < 0) {
            return epoch.plusDays(number.longValue()).toString();
        }
        var plain = number.stripTrailingZeros().toPlainString();
        if (format != null && format.matches("0{2,}") && plain.matches("\\d+")) {
            return "0".repeat(Math.max(0, format.length() - plain.length())) + plain;
        }
        return plain;
    }

    /** A day or year outside quoted text, colours and escapes. */
    private static boolean isDate(String format) {
        var bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.", "");
        return !bare.contains("general") && (bare.contains("y") || bare.contains("d"));
    }
}
