package dev.retort.dialect;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;

/** What H2 makes of a name without quotes, as its URL says. */
enum H2NameCase {
    UPPER {
        @Override
        String of(String name) {
            return name.toUpperCase(Locale.ENGLISH);
        }
    },
    LOWER {
        @Override
        String of(String name) {
            return name.toLowerCase(Locale.ENGLISH);
        }
    };

    abstract String of(String name);

    /** @throws UnsupportedDatabaseException if it makes nothing of them: a revision does not know how the entity wrote a name */
    static H2NameCase of(DatabaseMetaData database) throws SQLException {
        if (database.storesLowerCaseIdentifiers()) {
            return LOWER;
        }
        if (database.storesUpperCaseIdentifiers()) {
            return UPPER;
        }
        throw new UnsupportedDatabaseException(
                "Here H2 leaves names as they are written (DATABASE_TO_UPPER=FALSE), so that"
                        + " nobody can tell under which one a table is. Put DATABASE_TO_LOWER=TRUE into its URL instead, or neither.");
    }
}
