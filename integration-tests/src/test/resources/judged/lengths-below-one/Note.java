package shop;

import jakarta.persistence.*;

@Entity
class Note {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notes")
    @SequenceGenerator(name = "notes", allocationSize = 0)
    Long id;

    @Column(length = 0)
    String none = "a";

    @Column(length = -1)
    String fewer = "b";
}
