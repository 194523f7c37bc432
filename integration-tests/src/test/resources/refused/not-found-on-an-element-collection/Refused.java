package refused;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity
class Shop {
    @Id
    long id;

    @ElementCollection
    @NotFound(action = NotFoundAction.IGNORE)
    List<String> names;
}
