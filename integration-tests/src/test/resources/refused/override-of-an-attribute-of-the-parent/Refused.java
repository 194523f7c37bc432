package refused;

import jakarta.persistence.*;

@Entity
class Parent {
    @Id
    long id;

    String name;
}

@Entity
@AttributeOverride(name = "name", column = @Column(name = "other"))
class Child extends Parent {}
