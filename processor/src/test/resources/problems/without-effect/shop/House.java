package shop;

import jakarta.persistence.*;

@Entity
class House {
    @Id
    int id;

    // WARNING [without-effect]
    @org.hibernate.annotations.Struct(name = "corner")
    @Column(columnDefinition = "corner")
    Corner first;

    @Column(columnDefinition = "roof")
    Roof roof;
}

@Embeddable
class Corner {
    int left;
    int right;
}

@Embeddable
// WARNING [without-effect]
@org.hibernate.annotations.Struct(name = "roof")
class Roof {
    int pitch;
    int width;
}
