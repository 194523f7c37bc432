package judged;

import jakarta.persistence.*;
import org.hibernate.annotations.NaturalId;

@Entity
@SecondaryTable(name = "prints")
public class Book {
    @Id
    long id;

    @NaturalId
    String title;

    @NaturalId
    @Column(table = "prints")
    String isbn;

    @NaturalId
    @Column(table = "prints")
    int edition;
}
