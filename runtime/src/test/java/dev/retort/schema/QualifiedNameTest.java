package dev.retort.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class QualifiedNameTest {

    @Test
    void aDotInAnyQuotesBelongsToTheName() {
        QualifiedName table = QualifiedName.of(new Identifier("old.orders", true));
        assertEquals(table, QualifiedName.of("`old.orders`"));
        assertEquals(table, QualifiedName.of("\"old.orders\""));
        assertEquals(
                new QualifiedName(Optional.of(new Identifier("My \"Shop\"", true)), Identifier.of("orders")),
                QualifiedName.of("\"My \"\"Shop\"\"\".orders"));
        assertEquals(
                QualifiedName.of(new Identifier("a\".b", true)),
                QualifiedName.of("`a\".b`"),
                "the other kind of quotes");
    }
}
