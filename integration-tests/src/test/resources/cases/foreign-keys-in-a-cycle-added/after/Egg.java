package shop;

import jakarta.persistence.*;

@Entity
class Egg {
    @Id
    long id;

    @ManyToOne
    Hen laidBy;
}
