package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "animal")
@DiscriminatorColumn(name = "kind", length = 10)
class Creature {
    @Id
    long id;
}
