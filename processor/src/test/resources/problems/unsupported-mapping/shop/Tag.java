package shop;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Tag {
    @Id
    int id;

    // ERROR [unsupported-mapping]
    @OneToMany(mappedBy = "tags")
    Set<Note> notes;

    // ERROR [unsupported-mapping]
    @OneToMany(mappedBy = "used")
    Set<Note> using;

    // ERROR [unsupported-mapping]
    @ManyToMany(mappedBy = "first")
    Set<Note> begun;

    // ERROR [unsupported-mapping]
    @ManyToMany(mappedBy = "only")
    Set<Note> alone;
}

@Entity
class Note {
    @Id
    int id;

    @ManyToMany
    Set<Tag> tags;

    @OneToMany
    @JoinTable(name = "used_tags")
    Set<Tag> used;

    @ManyToOne
    Tag first;

    @OneToOne
    Tag only;
}
