package shop;

import jakarta.persistence.*;

@Entity
class Note {
    @Id
    long id;

    @OneToOne
    Line line;
}
