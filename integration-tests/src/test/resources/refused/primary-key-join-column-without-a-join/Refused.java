package refused;

import jakarta.persistence.*;

@Entity
class Parent {
    @Id
    long id;
}

@Entity
@PrimaryKeyJoinColumn(name = "parent_id")
class Child extends Parent {}
