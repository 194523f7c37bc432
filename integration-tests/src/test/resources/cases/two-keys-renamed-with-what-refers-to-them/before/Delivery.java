package shop;

import jakarta.persistence.*;

@Entity
class Delivery {
    @Id
    long id;

    @ManyToOne
    Line line;
}
