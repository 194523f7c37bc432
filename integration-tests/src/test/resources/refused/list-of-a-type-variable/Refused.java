package refused;

import jakarta.persistence.*;
import java.util.List;

@MappedSuperclass
abstract class Base<T> {
    @Id
    Long id;

    List<T> all;
}

@Entity
class Customer extends Base<String> {}
