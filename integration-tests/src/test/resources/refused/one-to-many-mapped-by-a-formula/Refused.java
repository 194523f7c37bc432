package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JoinFormula;

@Entity
class Refused {
    @Id
    Long id;

    @OneToMany(mappedBy = "next")
    List<Note> notes;
}

@Entity
class Note {
    @Id
    Long id;

    @ManyToOne
    @JoinFormula("id + 1")
    Refused next;
}
