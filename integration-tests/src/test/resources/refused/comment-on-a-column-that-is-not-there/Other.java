package refused;

import jakarta.persistence.*;
import org.hibernate.annotations.Comment;

@Entity
@Comment(on = "elsewhere", value = "what it is about")
class Other {
    @Id
    Long id;
}
