package shop;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(name = "kind")
class Animal {
    @Id
    long id;

    String name;
}
