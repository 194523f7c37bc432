package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

/** With a key of two columns, a quoted table, and collections that come from a superclass and out of an embeddable. */
@Entity
@Table(name = "`The Suppliers`")
@AttributeOverride(name = "labels", column = @Column(name = "text", length = 20))
class Supplier extends Labelled<String> {
    @EmbeddedId
    Key id = new Key();

    @ElementCollection
    List<String> phones = List.of("1");

    @ElementCollection
    @OrderColumn
    List<String> mails = List.of("a@b", "c@d");

    @Embedded
    Contact contact = new Contact();

    @Embeddable
    static class Key implements Serializable {
        int country;
        int number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.country == country && key.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }

    @Embeddable
    static class Contact {
        String person;

        @ElementCollection
        Set<String> languages = Set.of("fr");
    }
}
