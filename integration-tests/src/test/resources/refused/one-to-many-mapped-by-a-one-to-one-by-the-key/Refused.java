package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Refused {
    @Id
    Long id;

    @OneToMany(mappedBy = "refused")
    List<Note> notes;
}

@Entity
class Note {
    @Id
    Long id;

    @OneToOne
    @JoinColumn(name = "id")
    Refused refused;
}
