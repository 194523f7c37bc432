package refused;

import jakarta.persistence.*;

@MappedSuperclass
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Base {
    @Id
    long id;
}

@Entity
class Parent extends Base {}
