package refused;

import jakarta.persistence.*;

@Entity
class Parent {
    String name;
}

@Entity
class Child extends Parent {
    @Id
    long id;
}
