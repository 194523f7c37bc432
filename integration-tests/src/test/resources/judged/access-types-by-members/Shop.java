package shop;

import jakarta.persistence.*;

@MappedSuperclass
@Access(AccessType.PROPERTY)
class Named {
    private String hidden = "n";

    public String getName() {
        return hidden;
    }

    public void setName(String name) {
        hidden = name;
    }
}

@MappedSuperclass
class Keyed extends Named {
    @Id
    Long id = 1L;
}

@Entity
class Item extends Keyed {
    String label = "l";
}

@Entity
class Shop extends Named {
    @Id
    Long id = 1L;

    String owner = "o";
}
