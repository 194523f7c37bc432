package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "b")
class Hen {
    @Id
    long id;

    String name;
}
