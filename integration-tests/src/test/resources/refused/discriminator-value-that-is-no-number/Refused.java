package refused;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
class Parent {
    @Id
    long id;
}

@Entity
@DiscriminatorValue("one")
class Child extends Parent {}
