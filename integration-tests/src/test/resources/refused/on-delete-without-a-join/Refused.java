package refused;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity
class Customer {
    @Id
    Long id;
}

@Entity
@OnDelete(action = OnDeleteAction.CASCADE)
class Guest extends Customer {}
