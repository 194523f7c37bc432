package shop;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;

@Entity
@Table(indexes = @Index(columnList = "summary"))
class Letter {
    static final int ANY_LENGTH = 2147483647;

    @Id
    int id;

    @ElementCollection
    @Column(length = ANY_LENGTH, nullable = false)
    // WARNING [large-in-key]
    Set<String> pages;

    @Lob
    // WARNING [large-in-key]
    String summary;

    @Column(unique = true, length = ANY_LENGTH)
    // WARNING [large-in-key]
    byte[] seal;

    @Lob
    String text;

    @Column(unique = true, columnDefinition = "text")
    String title;

    @ElementCollection
    @Column(length = ANY_LENGTH)
    List<String> lines;

    @ElementCollection
    @Column(length = 1000, nullable = false)
    Set<String> words;

    @ElementCollection
    Set<Note> notes;
}

@Embeddable
class Note {
    @Column(nullable = false)
    String by;

    @Column(length = Letter.ANY_LENGTH, nullable = false)
    // WARNING [large-in-key]
    String text;
}
