package org.rapporteur.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/** The current row of a query's answer, by column name. */
public final class Row {

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public String text(String column) throws SQLException {
        String text = rows.getString(column);
        if (text == null) {
            throw new SQLException("no value where one must be: " + column);
        }
        return text;
    }

    @Nullable
    public String optionalText(String column) throws SQLException {
        return rows.getString(column);
    }

    public int number(String column) throws SQLException {
        return rows.getInt(column);
    }

    public long longNumber(String column) throws SQLException {
        return rows.getLong(column);
    }

    @Nullable
    public Long optionalLong(String column) throws SQLException {
        long value = rows.getLong(column);
        return rows.wasNull() ? null : value;
    }

    public double real(String column) throws SQLException {
        return rows.getDouble(column);
    }

    @Nullable
    public Double optionalReal(String column) throws SQLException {
        double value = rows.getDouble(column);
        return rows.wasNull() ? null : value;
    }

    public boolean flag(String column) throws SQLException {
        return rows.getInt(column) != 0;
    }

    public <E extends Enum<E>> E choice(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    /** The span of {@code name_begin} and {@code name_end}. */
    public Span span(String name) throws SQLException {
        return new Span(number(name + "_begin"), number(name + "_end"));
    }

    @Nullable
    public Span optionalSpan(String name) throws SQLException {
        return optionalLong(name + "_begin") == null ? null : span(name);
    }

    /** The date of {@code name} and {@code name_how}. */
    @Nullable
    public EvidencedDate date(String name) throws SQLException {
        String iso = optionalText(name);
        return iso == null ? null : EvidencedDate.parse(iso, text(name + "_how"));
    }
}
