package refused;

import jakarta.persistence.*;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;

@Entity
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class Shop {
    @Id
    long id;
}
