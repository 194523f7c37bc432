package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyKeyJavaClass;

@Entity
class Refused {
    @Id
    Long id;

    @OneToMany(mappedBy = "subject")
    List<Note> notes;
}

@Entity
class Note {
    @Id
    Long id;

    @Any
    @AnyKeyJavaClass(Long.class)
    @Column(name = "subject_type")
    @JoinColumn(name = "subject_id")
    Object subject;
}
