package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.JoinFormula;

@Entity
class Refused {
    @Id
    Long id;

    @OneToOne(mappedBy = "next")
    Note note;
}

@Entity
class Note {
    @Id
    Long id;

    @OneToOne
    @JoinFormula("id + 1")
    Refused next;
}
