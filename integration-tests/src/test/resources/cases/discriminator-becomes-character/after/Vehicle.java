package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("V")
class Vehicle {
    @Id
    long id;
}
