package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "a")
class Egg {
    @Id
    long id;

    @ManyToOne
    Hen hen;
}
