package judged;

import jakarta.persistence.*;

@Entity
@Table(name = "`things`")
@SecondaryTable(name = "`details`")
@SecondaryTable(name = "notes")
public class Thing {
    @Id
    long id;

    @Column(table = "things")
    int own;

    @Column(table = "details")
    int plain;

    @Column(table = "`details`")
    int quoted;

    @Column(table = "`notes`")
    int quotedHere;

    @ManyToOne
    @JoinColumn(name = "other_id", table = "NOTES")
    Thing other;
}
