package refused;

import jakarta.persistence.*;

@Entity
class Parent {
    @Id
    long id;

    String name;
}

@Entity
class Child extends Parent {
    @Column(name = "name")
    String otherName;
}
