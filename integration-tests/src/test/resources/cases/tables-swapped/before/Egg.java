package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "b")
class Egg {
    @Id
    long id;

    @ManyToOne
    Hen hen;
}
