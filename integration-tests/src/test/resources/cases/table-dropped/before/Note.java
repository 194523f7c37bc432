package shop;

import jakarta.persistence.*;

@Entity
class Note {
    @Id
    long id;

    @Column(nullable = false, length = 500)
    String text;
}
