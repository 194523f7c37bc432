package shop;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("0")
class Animal {
    @Id
    long id;
}
