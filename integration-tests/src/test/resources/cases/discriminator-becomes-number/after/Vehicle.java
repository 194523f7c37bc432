package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
class Vehicle {
    @Id
    long id;
}
