package refused;

import jakarta.persistence.*;

@Entity
class Parent {
    @Id
    long id;
}

@Entity
class Child extends Parent {
    @Version
    int edition;
}
