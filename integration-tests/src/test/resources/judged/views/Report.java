package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity
@Subselect("select 1 as id, 2 as total")
class Report {
    @Id
    int id;

    int total;
}

@Entity
class Note {
    @Id
    int id;

    @ManyToOne
    Report report;
}
