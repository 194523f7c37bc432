package shop;

import jakarta.persistence.*;
import java.util.Set;

/** What a text of any length that is to be in a key has to be defined as. */
@Entity
class Letter {
    @Id
    long id;

    @ElementCollection
    @Column(columnDefinition = "text", nullable = false)
    Set<String> demanded = Set.of("a");

    @ElementCollection
    @Column(columnDefinition = "text")
    Set<String> pages = Set.of("b");
}
