package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "a")
class Hen {
    @Id
    long id;

    String name;
}
