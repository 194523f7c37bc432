package shop;

import jakarta.persistence.*;

@Entity
class Line {
    @Id
    long id;

    @ManyToOne
    Purchase purchase;
}
