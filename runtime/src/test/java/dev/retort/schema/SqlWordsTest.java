package dev.retort.schema;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SqlWordsTest {

    @Test
    void aNameMayBeOfSeveralWords() {
        SqlWords words = new SqlWords("alter table sales add column \"Net Price\" int");
        assertTrue(words.have(Identifier.of("`Net Price`")));
        assertTrue(words.have(Identifier.of("SALES")));
        assertFalse(words.have(Identifier.of("`Net Weight`")));
        assertFalse(words.have(Identifier.of("net_price")));
    }
}
