package shop;

import jakarta.persistence.*;
import java.util.Set;
import org.hibernate.Length;

@Entity
class Letter {
    @Id
    long id;

    @ElementCollection
    @Column(length = Length.LONG32, nullable = false)
    Set<String> demanded = Set.of("a");

    @ElementCollection
    @Column(length = Length.LONG32)
    Set<String> pages = Set.of("b");

    @ElementCollection
    @Lob
    @Column(nullable = false)
    Set<String> enclosed = Set.of("c");

    @ElementCollection
    Set<Note> notes = Set.of(new Note());
}

@Embeddable
class Note {
    @Column(nullable = false)
    String by = "me";

    @Column(length = Length.LONG32, nullable = false)
    String text = "d";
}
